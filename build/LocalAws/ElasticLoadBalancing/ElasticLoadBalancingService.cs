using LocalAws.ElasticLoadBalancing.Execution;
using LocalAws.Http;
using LocalAws.Kernel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LocalAws.ElasticLoadBalancing;

/// <summary>Elastic Load Balancing (v2): application load balancers that really take requests, on loopback.</summary>
public sealed class ElasticLoadBalancingService : AwsService
{
    /// <inheritdoc/>
    public override string Model => "elbv2-2015-12-01";

    /// <inheritdoc/>
    public override string SigningName => "elasticloadbalancing";

    /// <inheritdoc/>
    public override void AddServices(IServiceCollection services) => services
        .AddHttpForwarder()
        .AddSingleton<ElbStore>()
        .AddSingleton<TargetRegistration>()
        .AddSingleton<TaggedElbResources>()
        .AddSingleton<TargetAddresses>()
        .AddSingleton<HealthProbe>()
        .AddSingleton<TargetPools>()
        .AddSingleton<ListenerPorts>()
        .AddSingleton<TrafficServer>()
        .AddSingleton<IHostedService>(provider => provider.GetRequiredService<TrafficServer>());

    /// <inheritdoc/>
    public override AwsException InvalidRequest(IReadOnlyList<Violation> violations) => ElbErrors.Invalid(Violation.Describe(violations));

    /// <inheritdoc/>
    protected override void AddOperations(OperationTable table) => table
        .Add<AddTags>()
        .Add<CreateListener>()
        .Add<CreateLoadBalancer>()
        .Add<CreateTargetGroup>()
        .Add<DeleteListener>()
        .Add<DeleteLoadBalancer>()
        .Add<DeleteTargetGroup>()
        .Add<DeregisterTargets>()
        .Add<DescribeListeners>()
        .Add<DescribeLoadBalancerAttributes>()
        .Add<DescribeLoadBalancers>()
        .Add<DescribeRules>()
        .Add<DescribeTags>()
        .Add<DescribeTargetGroupAttributes>()
        .Add<DescribeTargetGroups>()
        .Add<DescribeTargetHealth>()
        .Add<ModifyListener>()
        .Add<ModifyLoadBalancerAttributes>()
        .Add<ModifyTargetGroup>()
        .Add<ModifyTargetGroupAttributes>()
        .Add<RegisterTargets>()
        .Add<RemoveTags>()
        .Add<SetSecurityGroups>()
        .Add<SetSubnets>();
}
