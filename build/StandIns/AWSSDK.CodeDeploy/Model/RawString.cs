namespace Amazon.CodeDeploy.Model;

public partial class RawString
{
    public string? Content { get; set; }

    public string? Sha256 { get; set; }
}
