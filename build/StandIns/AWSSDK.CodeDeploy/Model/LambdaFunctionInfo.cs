namespace Amazon.CodeDeploy.Model;

public partial class LambdaFunctionInfo
{
    public string? FunctionName { get; set; }

    public string? FunctionAlias { get; set; }

    public string? CurrentVersion { get; set; }

    public string? TargetVersion { get; set; }

    public double? TargetVersionWeight { get; set; }
}
