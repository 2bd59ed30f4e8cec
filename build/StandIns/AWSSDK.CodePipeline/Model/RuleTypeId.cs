using StandIns.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class RuleTypeId : ExtensibleShape
{
    /// <summary>Required.</summary>
    public RuleCategory? Category { get; set; }

    public RuleOwner? Owner { get; set; }

    /// <summary>Required; 1 to 35 characters.</summary>
    public string? Provider { get; set; }

    /// <summary>1 to 9 characters.</summary>
    public string? Version { get; set; }
}
