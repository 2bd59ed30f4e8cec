namespace Amazon.CodeBuild.Model;

/// <summary>CodeBuild's <c>VpcConfig</c>.</summary>
public partial class VpcConfig
{
    /// <summary>At least 1 characters.</summary>
    public string? VpcId { get; set; }

    /// <summary>At most 16 elements.</summary>
    public List<string>? Subnets { get; set; }

    /// <summary>At most 5 elements.</summary>
    public List<string>? SecurityGroupIds { get; set; }
}
