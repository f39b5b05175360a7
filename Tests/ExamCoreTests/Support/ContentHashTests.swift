// SHA-256 against the vectors of FIPS 180-4 and of NIST's example files.

import ExamCore
import Testing

@Suite struct ContentHashTests {
  @Test(
    "gives the published digests",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func vectors(text: String, digest: String) {
    #expect(ContentHash(of: text).description == digest)
  }

  @Test("pads right at every length about a block")
  func lengths() {
    // From `head -c N /dev/zero | sha256sum`.
    let digests = [
      55: "02779466cdec163811d078815c633f21901413081449002f24aa3e80f0b88ef7",
      56: "d4817aa5497628e7c77e6b606107042bbba3130888c5f47a375e6179be789fbb",
      63: "c7723fa1e0127975e49e62e753db53924c1bd84b8ac1ac08df78d09270f3d971",
      64: "f5a5fd42d16a20302798ef6ed309979b43003d2320d9f0e8ea9831a92759fb4b",
      65: "98ce42deef51d40269d542f5314bef2c7468d401ad5d85168bfab4c0108f75f7",
    ]
    for (length, digest) in digests {
      #expect(ContentHash(of: [UInt8](repeating: 0, count: length)).description == digest)
    }
  }

  @Test("is the hash of the UTF-8 bytes")
  func bytes() {
    #expect(ContentHash(of: "题") == ContentHash(of: Array("题".utf8)))
    #expect(ContentHash(of: "题") != ContentHash(of: "题 "))
  }
}
