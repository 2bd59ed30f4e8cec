using LocalAws.Ec2.Execution;
using LocalAws.Ec2.Execution.Bodies;
using LocalAws.Http;
using LocalAws.Kernel;
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
        .AddSingleton<InstanceStore>()
        .AddSingleton<InstanceStates>()
        .AddSingleton<InstanceProfiles>()
        .AddSingleton<LaunchTemplateStore>()
        .AddSingleton<TaggedResources>();

    /// <inheritdoc/>
    public override AwsException InvalidRequest(IReadOnlyList<Violation> violations)
    {
        ArgumentNullException.ThrowIfNull(violations);
        return violations[0].Missing ? Ec2Errors.MissingParameter(violations[0].Member) : Ec2Errors.InvalidParameter(Violation.Describe(violations));
    }

    /// <inheritdoc/>
    protected override void AddOperations(OperationTable table) => table
        .Add<AssociateIamInstanceProfile>()
        .Add<CreateLaunchTemplate>()
        .Add<CreateLaunchTemplateVersion>()
        .Add<CreateTags>()
        .Add<DeleteLaunchTemplate>()
        .Add<DeleteTags>()
        .Add<DescribeAvailabilityZones>()
        .Add<DescribeIamInstanceProfileAssociations>()
        .Add<DescribeImages>()
        .Add<DescribeInstanceStatus>()
        .Add<DescribeInstances>()
        .Add<DescribeLaunchTemplateVersions>()
        .Add<DescribeLaunchTemplates>()
        .Add<DescribeRegions>()
        .Add<DescribeSecurityGroups>()
        .Add<DescribeSubnets>()
        .Add<DescribeTags>()
        .Add<DescribeVpcs>()
        .Add<DisassociateIamInstanceProfile>()
        .Add<ModifyInstanceMetadataOptions>()
        .Add<ModifyLaunchTemplate>()
        .Add<RebootInstances>()
        .Add<ReplaceIamInstanceProfileAssociation>()
        .Add<RunInstances>()
        .Add<StartInstances>()
        .Add<StopInstances>()
        .Add<TerminateInstances>();
}
