using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Associations;
using LocalAws.Ssm.Documents;
using LocalAws.Ssm.Execution;
using LocalAws.Ssm.Windows;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LocalAws.Ssm;

/// <summary>Systems Manager: Parameter Store, and commands on instances.</summary>
public sealed class SsmService : AwsService
{
    /// <inheritdoc/>
    public override string Model => "ssm-2014-11-06";

    /// <inheritdoc/>
    public override string SigningName => "ssm";

    /// <inheritdoc/>
    public override string TargetPrefix => "AmazonSSM";

    /// <inheritdoc/>
    public override void AddServices(IServiceCollection services)
    {
        services.AddSingleton<ParameterStore>().AddSingleton<ParameterReader>().AddSingleton<ParameterEvents>();
        services.AddSingleton<CommandStore>().AddSingleton<CommandEvents>().AddSingleton<ManagedInstances>().AddSingleton<PackageDocument>();
        services.AddSingleton<DocumentStore>().AddSingleton<TaggedResources>().AddSingleton<CommandScripts>();
        services.AddSingleton<AssociationStore>().AddSingleton<AssociationRules>().AddSingleton<AssociationReport>();
        services.AddSingleton<WindowStore>().AddSingleton<WindowRules>().AddSingleton<WindowReport>();
        services.AddSingleton<WindowRunner>().AddHostedService(provider => provider.GetRequiredService<WindowRunner>());
        services.AddSingleton<AssociationRunner>().AddHostedService(provider => provider.GetRequiredService<AssociationRunner>());
        services.AddSingleton<OutputBucket>().AddSingleton<CommandRunner>().AddHostedService(provider => provider.GetRequiredService<CommandRunner>());
        services.TryAddSingleton<SecretBox>();
    }

    /// <inheritdoc/>
    protected override void AddOperations(OperationTable table) =>
        table
            .Add<PutParameter>()
            .Add<GetParameter>()
            .Add<GetParameters>()
            .Add<GetParametersByPath>()
            .Add<GetParameterHistory>()
            .Add<DescribeParameters>()
            .Add<DeleteParameter>()
            .Add<DeleteParameters>()
            .Add<LabelParameterVersion>()
            .Add<UnlabelParameterVersion>()
            .Add<AddTagsToResource>()
            .Add<RemoveTagsFromResource>()
            .Add<ListTagsForResource>()
            .Add<SendCommand>()
            .Add<CancelCommand>()
            .Add<ListCommands>()
            .Add<ListCommandInvocations>()
            .Add<GetCommandInvocation>()
            .Add<ListDocuments>()
            .Add<DescribeDocument>()
            .Add<GetDocument>()
            .Add<DescribeInstanceInformation>()
            .Add<CreateDocument>()
            .Add<UpdateDocument>()
            .Add<UpdateDocumentDefaultVersion>()
            .Add<DeleteDocument>()
            .Add<ListDocumentVersions>()
            .Add<ModifyDocumentPermission>()
            .Add<DescribeDocumentPermission>()
            .Add<CreateAssociation>()
            .Add<CreateAssociationBatch>()
            .Add<DescribeAssociation>()
            .Add<UpdateAssociation>()
            .Add<DeleteAssociation>()
            .Add<ListAssociations>()
            .Add<ListAssociationVersions>()
            .Add<DescribeAssociationExecutions>()
            .Add<DescribeAssociationExecutionTargets>()
            .Add<StartAssociationsOnce>()
            .Add<DescribeInstanceAssociationsStatus>()
            .Add<DescribeEffectiveInstanceAssociations>()
            .Add<CreateMaintenanceWindow>()
            .Add<GetMaintenanceWindow>()
            .Add<UpdateMaintenanceWindow>()
            .Add<DeleteMaintenanceWindow>()
            .Add<DescribeMaintenanceWindows>()
            .Add<DescribeMaintenanceWindowSchedule>()
            .Add<DescribeMaintenanceWindowsForTarget>()
            .Add<RegisterTargetWithMaintenanceWindow>()
            .Add<UpdateMaintenanceWindowTarget>()
            .Add<DeregisterTargetFromMaintenanceWindow>()
            .Add<DescribeMaintenanceWindowTargets>()
            .Add<RegisterTaskWithMaintenanceWindow>()
            .Add<UpdateMaintenanceWindowTask>()
            .Add<GetMaintenanceWindowTask>()
            .Add<DeregisterTaskFromMaintenanceWindow>()
            .Add<DescribeMaintenanceWindowTasks>()
            .Add<DescribeMaintenanceWindowExecutions>()
            .Add<GetMaintenanceWindowExecution>()
            .Add<CancelMaintenanceWindowExecution>()
            .Add<DescribeMaintenanceWindowExecutionTasks>()
            .Add<GetMaintenanceWindowExecutionTask>()
            .Add<DescribeMaintenanceWindowExecutionTaskInvocations>()
            .Add<GetMaintenanceWindowExecutionTaskInvocation>();
}
