using LocalAws.Ec2.Execution;
using LocalAws.Ec2.Execution.Bodies;
using LocalAws.Http;
using LocalAws.Kernel;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LocalAws.Ec2;

/// <summary>Elastic Compute Cloud: instances that really run processes, and as much network as their callers ask about.</summary>
public sealed class Ec2Service : AwsService
{
    /// <inheritdoc/>
    public override string Model => "ec2-2016-11-15";

    /// <inheritdoc/>
    public override string SigningName => "ec2";

    /// <inheritdoc/>
    public override void AddServices(IServiceCollection services) => services
        .AddSingleton<NamespaceLauncher>()
        .AddSingleton<ContainerLauncher>()
        .AddSingleton<InstanceLauncher>()
        .AddSingleton(services => new InstanceHost(services.GetRequiredService<StateFolder>(), services.GetRequiredService<InstanceLauncher>(), services.GetServices<IBootStep>()))
        .AddSingleton<IBootStep, GitBoot>()
        .AddSingleton<InstanceAccess>()
        .AddSingleton(services => new InstanceStore(services.GetRequiredService<StateStore>(), services.GetRequiredService<InstanceHost>(), services.GetRequiredService<InstanceAccess>()))
        .AddSingleton<InstanceStates>()
        .AddSingleton<InstanceProfiles>()
        .AddSingleton<LaunchTemplateStore>()
        .AddSingleton<SecurityGroupStore>()
        .AddSingleton<KeyPairStore>()
        .AddSingleton<TaggedResources>();

    /// <inheritdoc/>
    public override void MapRoutes(IEndpointRouteBuilder routes) => CredentialRoute.Map(routes);

    /// <inheritdoc/>
    public override AwsException InvalidRequest(IReadOnlyList<Violation> violations)
    {
        ArgumentNullException.ThrowIfNull(violations);
        return violations[0].Missing ? Ec2Errors.MissingParameter(violations[0].Member) : Ec2Errors.InvalidParameter(Violation.Describe(violations));
    }

    /// <inheritdoc/>
    protected override void AddOperations(OperationTable table) => table
        .Add<AssociateIamInstanceProfile>()
        .Add<AuthorizeSecurityGroupEgress>()
        .Add<AuthorizeSecurityGroupIngress>()
        .Add<CreateKeyPair>()
        .Add<CreateLaunchTemplate>()
        .Add<CreateLaunchTemplateVersion>()
        .Add<CreateSecurityGroup>()
        .Add<CreateTags>()
        .Add<DeleteKeyPair>()
        .Add<DeleteLaunchTemplate>()
        .Add<DeleteSecurityGroup>()
        .Add<DeleteTags>()
        .Add<DescribeAccountAttributes>()
        .Add<DescribeAddresses>()
        .Add<DescribeAvailabilityZones>()
        .Add<DescribeDhcpOptions>()
        .Add<DescribeIamInstanceProfileAssociations>()
        .Add<DescribeImages>()
        .Add<DescribeInstanceAttribute>()
        .Add<DescribeInstanceCreditSpecifications>()
        .Add<ModifyInstanceCreditSpecification>()
        .Add<DescribeVolumeStatus>()
        .Add<DeleteLaunchTemplateVersions>()
        .Add<DescribeInstanceStatus>()
        .Add<DescribeInstanceTypeOfferings>()
        .Add<DescribeInstanceTypes>()
        .Add<DescribeInstances>()
        .Add<DescribeInternetGateways>()
        .Add<DescribeKeyPairs>()
        .Add<DescribeLaunchTemplateVersions>()
        .Add<DescribeLaunchTemplates>()
        .Add<DescribeNetworkAcls>()
        .Add<DescribeNetworkInterfaces>()
        .Add<DescribeRegions>()
        .Add<DescribeRouteTables>()
        .Add<DescribeSecurityGroupRules>()
        .Add<DescribeSecurityGroups>()
        .Add<DescribeSnapshots>()
        .Add<DescribeSubnets>()
        .Add<DescribeTags>()
        .Add<DescribeVolumes>()
        .Add<DescribeVpcAttribute>()
        .Add<DescribeVpcs>()
        .Add<DisassociateIamInstanceProfile>()
        .Add<ImportKeyPair>()
        .Add<ModifyInstanceAttribute>()
        .Add<ModifyInstanceMaintenanceOptions>()
        .Add<ModifyInstanceMetadataOptions>()
        .Add<ModifyLaunchTemplate>()
        .Add<ModifySecurityGroupRules>()
        .Add<MonitorInstances>()
        .Add<RebootInstances>()
        .Add<ReplaceIamInstanceProfileAssociation>()
        .Add<RevokeSecurityGroupEgress>()
        .Add<RevokeSecurityGroupIngress>()
        .Add<RunInstances>()
        .Add<StartInstances>()
        .Add<StopInstances>()
        .Add<TerminateInstances>()
        .Add<UnmonitorInstances>()
        .Add<UpdateSecurityGroupRuleDescriptionsEgress>()
        .Add<UpdateSecurityGroupRuleDescriptionsIngress>();
}
