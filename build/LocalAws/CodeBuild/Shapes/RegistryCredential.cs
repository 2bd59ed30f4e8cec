namespace LocalAws.CodeBuild;

/// <summary>Credentials of a private image registry.</summary>
public sealed record RegistryCredential
{
    public required string Credential { get; init; }

    public required string CredentialProvider { get; init; }
}
