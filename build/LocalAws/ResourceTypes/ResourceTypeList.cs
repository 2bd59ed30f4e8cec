using LocalAws.CloudFormation.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace LocalAws.ResourceTypes;

/// <summary>Every resource type there is: each class of this folder. It stands over all services, and none knows it.</summary>
internal static class ResourceTypeList
{
    public static IServiceCollection AddResourceTypes(this IServiceCollection services)
    {
        foreach (var type in typeof(ResourceTypeList).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ResourceType)) && !type.IsAbstract))
            services.AddSingleton(typeof(ResourceType), type);
        return services.AddSingleton<Lambda.AliasShift>();
    }
}
