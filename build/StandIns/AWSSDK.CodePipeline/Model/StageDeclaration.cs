using StandIns.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class StageDeclaration : ExtensibleShape
{
    /// <summary>Required; 1 to 100 characters.</summary>
    public string? Name { get; set; }

    public List<BlockerDeclaration>? Blockers { get; set; }

    /// <summary>Required.</summary>
    public List<ActionDeclaration>? Actions { get; set; }

    public FailureConditions? OnFailure { get; set; }

    public SuccessConditions? OnSuccess { get; set; }

    public BeforeEntryConditions? BeforeEntry { get; set; }
}
