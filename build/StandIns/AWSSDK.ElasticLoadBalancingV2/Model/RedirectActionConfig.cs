namespace Amazon.ElasticLoadBalancingV2.Model;

public partial class RedirectActionConfig
{
    public string? Protocol { get; set; }

    public string? Port { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string? Host { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string? Path { get; set; }

    /// <summary>0 to 128 characters.</summary>
    public string? Query { get; set; }

    /// <summary>Required.</summary>
    public RedirectActionStatusCodeEnum? StatusCode { get; set; }
}
