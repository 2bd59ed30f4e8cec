namespace Amazon.CodeBuild.Model;

/// <summary>CodeBuild's <c>Tag</c>.</summary>
public partial class Tag
{
    /// <summary>1 to 127 characters.</summary>
    public string? Key { get; set; }

    /// <summary>0 to 255 characters.</summary>
    public string? Value { get; set; }
}
