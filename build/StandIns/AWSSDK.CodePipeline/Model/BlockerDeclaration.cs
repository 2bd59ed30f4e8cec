namespace Amazon.CodePipeline.Model;

/// <summary>CodePipeline's <c>BlockerDeclaration</c>.</summary>
public partial class BlockerDeclaration
{
    /// <summary>Required; 1 to 100 characters.</summary>
    public string? Name { get; set; }

    /// <summary>Required.</summary>
    public BlockerType? Type { get; set; }
}
