namespace Amazon.CodeDeploy.Model;

public partial class AppSpecContent
{
    public string? Content { get; set; }

    public string? Sha256 { get; set; }
}
