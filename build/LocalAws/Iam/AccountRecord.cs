namespace LocalAws.Iam;

/// <summary>What is kept of an account itself.</summary>
public sealed record AccountRecord
{
    /// <summary>Its name on the sign-in page.</summary>
    public string? Alias { get; init; }

    /// <summary>What passwords must be like.</summary>
    public PasswordPolicy? PasswordPolicy { get; init; }

    /// <summary>The credential report that was made last.</summary>
    public string? CredentialReport { get; init; }

    public DateTimeOffset? CredentialReportTime { get; init; }
}
