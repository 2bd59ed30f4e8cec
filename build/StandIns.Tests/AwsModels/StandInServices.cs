using Amazon.AutoScaling;
using Amazon.CloudFormation;
using Amazon.CloudWatchLogs;
using Amazon.CodeBuild;
using Amazon.CodeCommit;
using Amazon.CodeConnections;
using Amazon.CodeDeploy;
using Amazon.CodePipeline;
using Amazon.CodeStarconnections;
using Amazon.ElasticLoadBalancingV2;
using Amazon.EventBridge;
using Amazon.IdentityManagement;
using Amazon.Lambda;
using Amazon.SecretsManager;
using Amazon.SimpleNotificationService;

namespace StandIns.Tests.AwsModels;

/// <summary>Every service that has a stand-in, by the name of its package.</summary>
public sealed class StandInServices : TheoryData<string>
{
    private static readonly IReadOnlyList<StandInService> All =
    [
        new("autoscaling-2011-01-01", typeof(AmazonAutoScalingClient)),
        new("cloudformation-2010-05-15", typeof(AmazonCloudFormationClient)),
        new("logs-2014-03-28", typeof(AmazonCloudWatchLogsClient)),
        new("codebuild-2016-10-06", typeof(AmazonCodeBuildClient)),
        new("codecommit-2015-04-13", typeof(AmazonCodeCommitClient)),
        new("codeconnections-2023-12-01", typeof(AmazonCodeConnectionsClient)),
        new("codedeploy-2014-10-06", typeof(AmazonCodeDeployClient)),
        new("codepipeline-2015-07-09", typeof(AmazonCodePipelineClient)),
        new("codestar-connections-2019-12-01", typeof(AmazonCodeStarconnectionsClient)),
        new("elbv2-2015-12-01", typeof(AmazonElasticLoadBalancingV2Client)),
        new("events-2015-10-07", typeof(AmazonEventBridgeClient)),
        new("iam-2010-05-08", typeof(AmazonIdentityManagementServiceClient)),
        new("lambda-2015-03-31", typeof(AmazonLambdaClient)),
        new("secretsmanager-2017-10-17", typeof(AmazonSecretsManagerClient)),
        new("sns-2010-03-31", typeof(AmazonSimpleNotificationServiceClient)),
    ];

    public StandInServices()
        : base(All.Select(service => service.ToString())) { }

    /// <summary>Names of the packages.</summary>
    public static IEnumerable<string> Packages => All.Select(service => "AWSSDK." + service.Client.Namespace!["Amazon.".Length..]);

    public static StandInService Get(string name) => All.Single(service => service.ToString() == name);
}
