using StandIns.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class RuleDeclaration : ExtensibleShape
{
    /// <summary>Required; 1 to 100 characters.</summary>
    public string? Name { get; set; }

    /// <summary>Required.</summary>
    public RuleTypeId? RuleTypeId { get; set; }

    /// <summary>0 to 200 entries.</summary>
    public Dictionary<string, string>? Configuration { get; set; }

    /// <summary>1 to 50 elements.</summary>
    public List<string>? Commands { get; set; }

    public List<InputArtifact>? InputArtifacts { get; set; }

    /// <summary>At most 1024 characters.</summary>
    public string? RoleArn { get; set; }

    /// <summary>4 to 30 characters.</summary>
    public string? Region { get; set; }

    /// <summary>5 to 86400.</summary>
    public int? TimeoutInMinutes { get; set; }
}
