using StandIns.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class ActionDeclaration : ExtensibleShape
{
    /// <summary>Required; 1 to 100 characters.</summary>
    public string? Name { get; set; }

    /// <summary>Required.</summary>
    public ActionTypeId? ActionTypeId { get; set; }

    /// <summary>1 to 999.</summary>
    public int? RunOrder { get; set; }

    public Dictionary<string, string>? Configuration { get; set; }

    /// <summary>1 to 50 elements.</summary>
    public List<string>? Commands { get; set; }

    public List<OutputArtifact>? OutputArtifacts { get; set; }

    public List<InputArtifact>? InputArtifacts { get; set; }

    /// <summary>1 to 15 elements.</summary>
    public List<string>? OutputVariables { get; set; }

    /// <summary>At most 1024 characters.</summary>
    public string? RoleArn { get; set; }

    /// <summary>4 to 30 characters.</summary>
    public string? Region { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string? Namespace { get; set; }

    /// <summary>5 to 86400.</summary>
    public int? TimeoutInMinutes { get; set; }

    /// <summary>1 to 10 elements.</summary>
    public List<EnvironmentVariable>? EnvironmentVariables { get; set; }
}
