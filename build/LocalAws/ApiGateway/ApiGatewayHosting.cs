using LocalAws.ApiGateway.Execution;
using LocalAws.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace LocalAws.ApiGateway;

/// <summary>Registers what serves APIs.</summary>
internal static class ApiGatewayHosting
{
    public static IServiceCollection AddApiRoutes(this IServiceCollection services) => services
        .AddSingleton<ApiStore>()
        .AddSingleton<ApiProxy>()
        .AddSingleton<ExecutionLog>()
        .AddSingleton<ApiServers>()
        .AddHostedService(provider => provider.GetRequiredService<ApiServers>())
        .AddSingleton(provider => new ApiRoutes(
            provider.GetRequiredService<StateStore>(), provider.GetRequiredService<ApiStore>(), provider.GetRequiredService<ApiServers>()));
}
