public import ExamCore
