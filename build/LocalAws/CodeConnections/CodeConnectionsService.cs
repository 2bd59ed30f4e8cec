using LocalAws.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LocalAws.CodeConnections;

/// <summary>CodeConnections: connections to git providers, which here are folders on this machine.</summary>
public sealed class CodeConnectionsService : AwsService
{
    /// <inheritdoc/>
    public override string Model => "codeconnections-2023-12-01";

    /// <inheritdoc/>
    public override string SigningName => "codeconnections";

    /// <inheritdoc/>
    public override string? TargetPrefix => "com.amazonaws.codeconnections.CodeConnections_20231201";

    /// <inheritdoc/>
    public override void AddServices(IServiceCollection services) => services
        .AddSingleton<ConnectionStore>()
        .AddSingleton<LocalRepositories>()
        .AddSingleton<HandshakePage>();

    /// <inheritdoc/>
    public override void MapRoutes(IEndpointRouteBuilder routes) => HandshakePage.Map(routes);

    /// <inheritdoc/>
    protected override void AddOperations(OperationTable table) => AddAll(table);

    /// <summary>The operations, which both names of the service share.</summary>
    internal static void AddAll(OperationTable table) => table
        .Add<CreateConnection>()
        .Add<CreateHost>()
        .Add<DeleteConnection>()
        .Add<DeleteHost>()
        .Add<GetConnection>()
        .Add<GetHost>()
        .Add<ListConnections>()
        .Add<ListHosts>()
        .Add<ListTagsForResource>()
        .Add<TagResource>()
        .Add<UntagResource>()
        .Add<UpdateHost>();
}
