using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Kernel.Deliveries;
using LocalAws.Lambda.Code;
using LocalAws.Lambda.Execution;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LocalAws.Lambda;

/// <summary>Lambda: functions that really run, each in processes of its own on this machine's Node.js.</summary>
public sealed class LambdaService : AwsService
{
    /// <inheritdoc/>
    public override string Model => "lambda-2015-03-31";

    /// <inheritdoc/>
    public override string SigningName => "lambda";

    /// <inheritdoc/>
    public override void AddServices(IServiceCollection services) => services
        .AddSingleton<LambdaStore>()
        .AddSingleton<FunctionRules>()
        .AddSingleton<FunctionWriter>()
        .AddSingleton<FunctionPolicies>()
        .AddSingleton<AliasRules>()
        .AddSingleton<EventInvokeConfigs>()
        .AddSingleton<CodeLibrary>()
        .AddSingleton<CodeSource>()
        .AddSingleton<CodeDownloads>()
        .AddSingleton<NodeProgram>()
        .AddSingleton<LogPermission>()
        .AddSingleton<ProcessStarter>()
        .AddSingleton<ConcurrencyLimits>()
        .AddSingleton<RuntimeFleet>()
        .AddSingleton<InvocationRunner>()
        .AddSingleton<FunctionInvoker>()
        .AddSingleton<EventInvocations>()
        .AddSingleton<IDeliverer>(provider => provider.GetRequiredService<EventInvocations>())
        .AddSingleton<FunctionMetrics>()
        .AddSingleton<IDestination, FunctionDestination>()
        .AddHostedService(provider => provider.GetRequiredService<FunctionMetrics>())
        .AddHostedService<LambdaHost>();

    /// <inheritdoc/>
    public override void MapRoutes(IEndpointRouteBuilder routes)
    {
        RuntimeRoutes.Map(routes);
        CodeDownloads.Map(routes);
    }

    /// <summary>A runtime that is none is refused as any other parameter that cannot be used.</summary>
    public override AwsException InvalidRequest(IReadOnlyList<Violation> violations) =>
        violations.FirstOrDefault(violation => violation.Shape == "Runtime") is { } runtime ? Runtimes.Unknown(runtime.Value) : base.InvalidRequest(violations);

    /// <inheritdoc/>
    protected override void AddOperations(OperationTable table) => table
        .Add<AddPermission>()
        .Add<CreateAlias>()
        .Add<CreateFunction>()
        .Add<DeleteAlias>()
        .Add<DeleteFunction>()
        .Add<DeleteFunctionConcurrency>()
        .Add<DeleteFunctionEventInvokeConfig>()
        .Add<GetAccountSettings>()
        .Add<GetAlias>()
        .Add<GetFunction>()
        .Add<GetFunctionConcurrency>()
        .Add<GetFunctionConfiguration>()
        .Add<GetFunctionEventInvokeConfig>()
        .Add<GetPolicy>()
        .Add<Invoke>()
        .Add<ListAliases>()
        .Add<ListFunctions>()
        .Add<ListTags>()
        .Add<ListVersionsByFunction>()
        .Add<PublishVersion>()
        .Add<PutFunctionConcurrency>()
        .Add<PutFunctionEventInvokeConfig>()
        .Add<RemovePermission>()
        .Add<TagResource>()
        .Add<UntagResource>()
        .Add<UpdateAlias>()
        .Add<UpdateFunctionCode>()
        .Add<UpdateFunctionConfiguration>();
}
