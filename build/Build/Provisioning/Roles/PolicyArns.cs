using Build.Settings;

namespace Build.Provisioning.Roles;

/// <summary>ARNs that policies name.</summary>
internal sealed class PolicyArns(Names names)
{
    public string AccountId => names.AccountId;

    public string Bucket => $"arn:aws:s3:::{names.Bucket}";

    public string Objects => $"{Bucket}/*";

    public string Repository => Regional("codecommit", names.Repository);

    public string Project => Regional("codebuild", $"project/{names.Project}");

    public string ReportGroups => Regional("codebuild", $"report-group/{names.Project}-*");

    public string BuildLogs => Regional("logs", $"log-group:{names.BuildLogGroup}");

    public string DeploymentApplication => Regional("codedeploy", $"application:{names.DeploymentApplication}");

    public string DeploymentGroup => Regional("codedeploy", $"deploymentgroup:{names.DeploymentApplication}/{names.DeploymentGroup}");

    public string DeploymentConfigs => Regional("codedeploy", "deploymentconfig:*");

    private string Regional(string service, string resource) => $"arn:aws:{service}:{names.Settings.Region}:{names.AccountId}:{resource}";
}
