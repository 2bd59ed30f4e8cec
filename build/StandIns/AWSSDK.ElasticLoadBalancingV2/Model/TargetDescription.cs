namespace Amazon.ElasticLoadBalancingV2.Model;

public partial class TargetDescription
{
    /// <summary>Required.</summary>
    public string? Id { get; set; }

    /// <summary>1 to 65535.</summary>
    public int? Port { get; set; }

    public string? AvailabilityZone { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string? QuicServerId { get; set; }
}
