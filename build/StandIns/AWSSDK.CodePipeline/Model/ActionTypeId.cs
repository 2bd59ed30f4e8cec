using StandIns.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class ActionTypeId : ExtensibleShape
{
    /// <summary>Required.</summary>
    public ActionCategory? Category { get; set; }

    /// <summary>Required.</summary>
    public ActionOwner? Owner { get; set; }

    /// <summary>Required; 1 to 35 characters.</summary>
    public string? Provider { get; set; }

    /// <summary>Required; 1 to 9 characters.</summary>
    public string? Version { get; set; }
}
