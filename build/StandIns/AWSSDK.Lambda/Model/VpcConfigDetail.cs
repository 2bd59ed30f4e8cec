namespace Amazon.Lambda.Model;

public partial class VpcConfigDetail
{
    /// <summary>0 to 16 elements.</summary>
    public List<string>? SubnetIds { get; set; }

    /// <summary>0 to 5 elements.</summary>
    public List<string>? SecurityGroupIds { get; set; }

    public string? VpcId { get; set; }

    public bool? Ipv6AllowedForDualStack { get; set; }
}
