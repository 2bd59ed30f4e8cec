namespace LocalAws.Iam;

/// <summary>A user as it is kept.</summary>
public sealed record UserRecord
{
    public required string Name { get; init; }

    public required string Path { get; init; }

    public required string Id { get; init; }

    public required string Arn { get; init; }

    public required DateTimeOffset CreateDate { get; init; }

    public string? PermissionsBoundary { get; init; }

    public IReadOnlyList<Tag> Tags { get; init; } = [];

    /// <summary>Inline policies: JSON by name.</summary>
    public IReadOnlyDictionary<string, string> Policies { get; init; } = new Dictionary<string, string>();

    /// <summary>Names of the groups that it belongs to.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>ARNs of managed policies, in the order they were attached.</summary>
    public IReadOnlyList<string> AttachedPolicies { get; init; } = [];

    /// <summary>Its console password; null when it has none.</summary>
    public LoginProfileRecord? Login { get; init; }

    /// <summary>In the order they were uploaded.</summary>
    public IReadOnlyList<SshKeyRecord> SshKeys { get; init; } = [];

    /// <summary>In the order they were uploaded.</summary>
    public IReadOnlyList<SigningCertificateRecord> SigningCertificates { get; init; } = [];

    /// <exception cref="Kernel.AwsException">NoSuchEntity.</exception>
    public SshKeyRecord SshKey(string id) =>
        SshKeys.FirstOrDefault(each => each.Id == id) ?? throw IamErrors.NoSuchEntity($"The Public Key with id {id} cannot be found.");

    /// <exception cref="Kernel.AwsException">NoSuchEntity.</exception>
    public SigningCertificateRecord SigningCertificate(string id) =>
        SigningCertificates.FirstOrDefault(each => each.Id == id) ?? throw IamErrors.NoSuchEntity($"The Certificate with id {id} cannot be found.");
}
