using Build.Settings;

namespace Build.Provisioning.Roles;

/// <summary>ARNs that policies name.</summary>
internal sealed class PolicyArns(Names names)
{
    public string AccountId => names.AccountId;

    /// <summary>Buckets of artifacts and revisions, one a region.</summary>
    public IReadOnlyList<string> Buckets => [.. names.Regions.Select(region => $"arn:aws:s3:::{names.In(region).Bucket}")];

    public IReadOnlyList<string> Objects => [.. Buckets.Select(bucket => $"{bucket}/*")];

    public string HomeBucket => $"arn:aws:s3:::{names.In(names.Settings.Region).Bucket}";

    public string HomeObjects => $"{HomeBucket}/*";

    public string SourceBucket => $"arn:aws:s3:::{names.SourceBucket}";

    /// <summary>KMS keys of the buckets that have one.</summary>
    public IReadOnlyList<string> Keys => [.. names.Settings.Storage.Keys.Values];

    public string Repository => Regional("codecommit", names.Repository);

    public string Project => Regional("codebuild", $"project/{names.Project}");

    /// <summary>Whether a stack whose creation failed is replaced.</summary>
    public bool ReplacesStack => names.Settings.Serverless.Mode == "REPLACE_ON_FAILURE";

    /// <summary>The function's stack, whatever its id.</summary>
    public string Stack => Regional("cloudformation", $"stack/{names.Stack}/*");

    public string StackRoleArn => names.RoleArn(names.StackRole);

    /// <summary>SAM's macro, which belongs to AWS.</summary>
    public string ServerlessTransform => $"arn:aws:cloudformation:{names.Settings.Region}:aws:transform/Serverless-2016-10-31";

    public string FunctionCode => $"{HomeBucket}/{names.CodePrefix}/*";

    /// <summary>Functions of the stack: CloudFormation names them after it.</summary>
    public string StackFunctions => Regional("lambda", $"function:{names.Stack}-*");

    /// <summary>Functions that CodeDeploy asks before and after it shifts: its managed role may invoke those of this name alone.</summary>
    public string HookFunctions => Regional("lambda", "function:CodeDeployHook_*");

    /// <summary>Alarms of the stack.</summary>
    public string StackAlarms => Regional("cloudwatch", $"alarm:{names.Stack}-*");

    public string StackRoles => $"arn:aws:iam::{names.AccountId}:role/{names.Stack}-*";

    /// <summary>Applications and groups of gradual deployments of the stack, and the predefined configurations.</summary>
    public IReadOnlyList<string> StackDeployments =>
    [
        Regional("codedeploy", $"application:{names.Stack}-*"), Regional("codedeploy", $"deploymentgroup:{names.Stack}-*/*"), Regional("codedeploy", "deploymentconfig:CodeDeployDefault.*"),
    ];

    /// <summary>APIs: they are known by ids alone.</summary>
    public IReadOnlyList<string> Apis => [.. new[] { "restapis", "apis", "tags" }.SelectMany(kind => new[] { kind, $"{kind}/*" }).Select(path => $"arn:aws:apigateway:{names.Settings.Region}::/{path}")];

    public string ReportGroups => Regional("codebuild", $"report-group/{names.Project}-*");

    public string BuildLogs => Regional("logs", $"log-group:{names.BuildLogGroup}");

    public IReadOnlyList<string> DeploymentApplications => InDeployRegions($"application:{names.DeploymentApplication}");

    public IReadOnlyList<string> DeploymentGroups => InDeployRegions($"deploymentgroup:{names.DeploymentApplication}/{names.DeploymentGroup}");

    public IReadOnlyList<string> AnyDeploymentGroup => InDeployRegions($"deploymentgroup:{names.DeploymentApplication}/*");

    public IReadOnlyList<string> DeploymentConfigs => InDeployRegions("deploymentconfig:*");

    public string InstanceRole => names.RoleArn(names.InstanceRole);

    public IReadOnlyList<string> Instances => Ec2("instance/*");

    /// <summary>Everything that running an instance touches.</summary>
    public IReadOnlyList<string> RunInstances =>
    [
        .. Instances, .. Ec2("volume/*"), .. Ec2("network-interface/*"), .. Ec2("subnet/*"), .. Ec2("security-group/*"), .. Ec2("launch-template/*"),
        .. names.DeployRegions.Select(region => $"arn:aws:ec2:{region}::image/*"),
    ];

    public IReadOnlyList<string> PublicParameters => [.. names.DeployRegions.Select(region => $"arn:aws:ssm:{region}::parameter{names.Settings.Fleet.ImageParameter}")];

    private List<string> Ec2(string resource) => [.. names.DeployRegions.Select(region => $"arn:aws:ec2:{region}:{names.AccountId}:{resource}")];

    /// <summary>Parameters by which instances agree on who migrates (scripts/migrate.sh); the folder itself is what is listed.</summary>
    public IReadOnlyList<string> MigrationParameters =>
        [.. InDeployRegions($"parameter/{names.DeploymentApplication}/migrations", "ssm"), .. InDeployRegions($"parameter/{names.DeploymentApplication}/migrations/*", "ssm")];

    /// <summary>Where scripts/notify.sh finds its URL.</summary>
    public IReadOnlyList<string> WebhookParameters => InDeployRegions($"parameter/{names.DeploymentApplication}/webhook", "ssm");

    private List<string> InDeployRegions(string resource, string service = "codedeploy") => [.. names.DeployRegions.Select(region => $"arn:aws:{service}:{region}:{names.AccountId}:{resource}")];

    private string Regional(string service, string resource) => $"arn:aws:{service}:{names.Settings.Region}:{names.AccountId}:{resource}";
}
