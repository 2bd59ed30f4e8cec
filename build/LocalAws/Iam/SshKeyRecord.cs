namespace LocalAws.Iam;

/// <summary>A user's SSH key as it is kept. CodeCommit is served over HTTP here, so no key lets anybody in.</summary>
/// <param name="Blob">The key as OpenSSH packs it, in base64.</param>
public sealed record SshKeyRecord(string Id, string Body, string Blob, string Fingerprint, string Status, DateTimeOffset UploadDate);

/// <summary>An SSH key as IAM answers it.</summary>
public sealed record SSHPublicKey(string UserName, string SSHPublicKeyId, string Fingerprint, string SSHPublicKeyBody, string Status, DateTimeOffset UploadDate);

/// <summary>An SSH key in a listing.</summary>
public sealed record SSHPublicKeyMetadata(string UserName, string SSHPublicKeyId, string Status, DateTimeOffset UploadDate);
