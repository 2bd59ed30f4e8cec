using LocalAws.AutoScaling;
using LocalAws.CloudWatch;
using LocalAws.CloudFormation;
using LocalAws.CodeBuild;
using LocalAws.CodeCommit;
using LocalAws.CodeConnections;
using LocalAws.CodeDeploy;
using LocalAws.CodePipeline;
using LocalAws.Ec2;
using LocalAws.ElasticLoadBalancing;
using LocalAws.Http.Signing;
using LocalAws.Events;
using LocalAws.Http;
using LocalAws.Iam;
using LocalAws.Lambda;
using LocalAws.Logs;
using LocalAws.S3;
using LocalAws.SecretsManager;
using LocalAws.Sns;
using LocalAws.Ssm;
using LocalAws.Sts;

namespace LocalAws;

/// <summary>Every service there is. A new one is one line here.</summary>
public sealed class ServiceTable
{
    /// <summary>The services.</summary>
    public IReadOnlyList<AwsService> Services { get; } =
    [
        new AutoScalingService(),
        new CloudWatchService(),
        new CloudFormationService(),
        new CodeBuildService(),
        new CodeCommitService(),
        new CodeConnectionsService(),
        new CodeDeployService(),
        new CodeDeployCommandsService(secure: false),
        new CodeDeployCommandsService(secure: true),
        new CodePipelineService(),
        new CodeStarConnectionsService(),
        new Ec2Service(),
        new ElasticLoadBalancingService(),
        new EventsService(),
        new IamService(),
        new LambdaService(),
        new LogsService(),
        new S3Service(),
        new SecretsManagerService(),
        new SnsService(),
        new SsmService(),
        new StsService(),
    ];

    /// <summary>The service that a request is for: by its X-Amz-Target, else by the scope of its signature.</summary>
    /// <exception cref="Kernel.AwsException">It is for none of these.</exception>
    public AwsService Find(IncomingRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var target = request.Header("x-amz-target");
        if (target is not null && Services.FirstOrDefault(service => service.TargetPrefix is { } prefix && target.StartsWith(prefix + '.', StringComparison.Ordinal)) is { } byTarget)
            return byTarget;
        var signed = SignedRequest.From(request);
        if (signed is null)
            throw SignatureErrors.NoSignature(request);
        return (target is null ? Services.FirstOrDefault(service => service.SigningName == signed.Service && service.SpeaksWithoutTarget) : null)
            ?? throw Unknown.Service(target ?? signed.Service, Services.Select(service => service.SigningName).Distinct().Order());
    }
}
