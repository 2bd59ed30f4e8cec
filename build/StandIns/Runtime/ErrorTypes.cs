using System.Net;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace StandIns.Runtime;

/// <summary>Finds a service's exception class by error code: <c>NoSuchEntity</c> is thrown as <c>NoSuchEntityException</c>.</summary>
internal sealed class ErrorTypes(Type clientType)
{
    private readonly Lazy<(Type Base, Dictionary<string, Type> ByName)> types = new(() => Find(clientType));

    public AmazonServiceException Create(ErrorResponse error, Exception inner, HttpStatusCode status)
    {
        var code = error.Code ?? "";
        var type = types.Value.ByName.GetValueOrDefault(code) ?? types.Value.ByName.GetValueOrDefault(code + "Exception") ?? types.Value.Base;
        return (AmazonServiceException)Activator.CreateInstance(type, error.Message, inner, error.Type, error.Code, error.RequestId, status)!;
    }

    private static (Type, Dictionary<string, Type>) Find(Type clientType)
    {
        var all = clientType.Assembly.GetTypes().Where(type => typeof(AmazonServiceException).IsAssignableFrom(type)
            && (type.Namespace == clientType.Namespace || type.Namespace == clientType.Namespace + ".Model")).ToList();
        var root = all.Single(type => type.BaseType == typeof(AmazonServiceException));
        return (root, all.ToDictionary(type => type.Name, StringComparer.Ordinal));
    }
}
