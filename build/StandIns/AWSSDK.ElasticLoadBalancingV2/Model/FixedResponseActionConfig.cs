namespace Amazon.ElasticLoadBalancingV2.Model;

public partial class FixedResponseActionConfig
{
    /// <summary>0 to 1024 characters.</summary>
    public string? MessageBody { get; set; }

    /// <summary>Required.</summary>
    public string? StatusCode { get; set; }

    /// <summary>0 to 32 characters.</summary>
    public string? ContentType { get; set; }
}
