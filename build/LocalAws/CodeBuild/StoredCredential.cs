namespace LocalAws.CodeBuild;

/// <summary>Credentials for a git provider as they are kept; a token is sealed, a reference (to a connection, or to a secret) is not.</summary>
internal sealed record StoredCredential(string Arn, string ServerType, string AuthType, string? UserName, string? SealedToken, string? Resource);
