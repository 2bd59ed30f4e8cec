namespace Amazon.CodeStarconnections.Model;

public partial class Connection
{
    /// <summary>1 to 32 characters.</summary>
    public string? ConnectionName { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string? ConnectionArn { get; set; }

    public ProviderType? ProviderType { get; set; }

    /// <summary>Exactly 12 characters.</summary>
    public string? OwnerAccountId { get; set; }

    public ConnectionStatus? ConnectionStatus { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string? HostArn { get; set; }
}
