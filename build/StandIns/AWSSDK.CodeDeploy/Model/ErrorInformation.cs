namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy's <c>ErrorInformation</c>.</summary>
public partial class ErrorInformation
{
    public ErrorCode? Code { get; set; }

    public string? Message { get; set; }
}
