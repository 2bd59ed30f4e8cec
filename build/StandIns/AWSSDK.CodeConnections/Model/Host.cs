namespace Amazon.CodeConnections.Model;

public partial class Host
{
    /// <summary>1 to 64 characters.</summary>
    public string? Name { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string? HostArn { get; set; }

    public ProviderType? ProviderType { get; set; }

    /// <summary>1 to 512 characters.</summary>
    public string? ProviderEndpoint { get; set; }

    public VpcConfiguration? VpcConfiguration { get; set; }

    /// <summary>1 to 64 characters.</summary>
    public string? Status { get; set; }

    public string? StatusMessage { get; set; }
}
