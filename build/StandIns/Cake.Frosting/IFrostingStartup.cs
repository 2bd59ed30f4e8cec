using Microsoft.Extensions.DependencyInjection;

namespace Cake.Frosting;

/// <summary>Configures a host's services in a class of its own.</summary>
public interface IFrostingStartup
{
    /// <summary>Adds to the host's services.</summary>
    void Configure(IServiceCollection services);
}
