namespace Amazon.CodeBuild.Model;

public partial class NetworkInterface
{
    /// <summary>At least 1 characters.</summary>
    public string? SubnetId { get; set; }

    /// <summary>At least 1 characters.</summary>
    public string? NetworkInterfaceId { get; set; }
}
