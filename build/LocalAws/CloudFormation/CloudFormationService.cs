using LocalAws.CloudFormation.Execution;
using LocalAws.CloudFormation.Stacks;
using LocalAws.CloudFormation.Templates;
using LocalAws.Http;
using LocalAws.Kernel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LocalAws.CloudFormation;

/// <summary>CloudFormation: stacks and change sets whose resources are made by the services themselves, and the SAM transform.</summary>
public sealed class CloudFormationService : AwsService
{
    /// <inheritdoc/>
    public override string Model => "cloudformation-2010-05-15";

    /// <inheritdoc/>
    public override string SigningName => "cloudformation";

    /// <inheritdoc/>
    public override void AddServices(IServiceCollection services)
    {
        services.TryAddSingleton<SecretBox>();
        services
            .AddSingleton<StackStore>()
            .AddSingleton<ChangeSetFinder>()
            .AddSingleton<TemplateSource>()
            .AddSingleton<Definitions>()
            .AddSingleton<ParameterResolver>()
            .AddSingleton<ResourceTypeTable>()
            .AddSingleton<StackContext>()
            .AddSingleton<StackRole>()
            .AddSingleton<StackChanges>()
            .AddSingleton<StackStart>()
            .AddSingleton<StackBuilder>()
            .AddSingleton<StackDeletion>()
            .AddSingleton<StackRestoration>()
            .AddSingleton<StackPhases>()
            .AddSingleton<ResourceWork>()
            .AddSingleton<PipelineStacks>()
            .AddSingleton<StackRunner>()
            .AddHostedService(provider => provider.GetRequiredService<StackRunner>());
    }

    /// <inheritdoc/>
    protected override void AddOperations(OperationTable table) => table
        .Add<CancelUpdateStack>()
        .Add<ContinueUpdateRollback>()
        .Add<CreateChangeSet>()
        .Add<CreateStack>()
        .Add<DeleteChangeSet>()
        .Add<DeleteStack>()
        .Add<DescribeChangeSet>()
        .Add<DescribeStackEvents>()
        .Add<DescribeStackResource>()
        .Add<DescribeStackResources>()
        .Add<DescribeStacks>()
        .Add<ExecuteChangeSet>()
        .Add<GetStackPolicy>()
        .Add<GetTemplate>()
        .Add<GetTemplateSummary>()
        .Add<ListChangeSets>()
        .Add<ListExports>()
        .Add<ListImports>()
        .Add<ListStackResources>()
        .Add<ListStacks>()
        .Add<RollbackStack>()
        .Add<SetStackPolicy>()
        .Add<UpdateStack>()
        .Add<UpdateTerminationProtection>()
        .Add<ValidateTemplate>();
}
