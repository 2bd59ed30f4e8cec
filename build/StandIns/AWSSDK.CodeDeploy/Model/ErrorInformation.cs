namespace Amazon.CodeDeploy.Model;

public partial class ErrorInformation
{
    public ErrorCode? Code { get; set; }

    public string? Message { get; set; }
}
