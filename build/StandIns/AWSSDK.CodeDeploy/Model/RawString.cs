namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy's <c>RawString</c>.</summary>
public partial class RawString
{
    public string? Content { get; set; }

    public string? Sha256 { get; set; }
}
