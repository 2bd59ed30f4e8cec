using System.Net;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace StandIns.Runtime;

/// <summary>
/// Finds a service's exception class by error code: <c>NoSuchEntity</c> is thrown as <c>NoSuchEntityException</c>, unless the service's
/// facts name another class. A code without a class is thrown as the service's base exception.
/// </summary>
internal sealed class ErrorTypes(ServiceFacts facts, Type clientType)
{
    private readonly Type root = clientType.Assembly.GetType(clientType.FullName![..^"Client".Length] + "Exception", throwOnError: true)!;

    public AmazonServiceException Create(ErrorResponse error, Exception inner, HttpStatusCode status) => (AmazonServiceException)Activator.CreateInstance(
        TypeOf(error.Code ?? ""), error.Message, inner, error.Type, error.Code, error.RequestId, status)!;

    internal Type TypeOf(string code)
    {
        if (facts.ErrorAliases.TryGetValue(code, out var alias))
            return Find(alias) ?? root;
        return Find(code) ?? Find(code + "Exception") ?? root;
    }

    private Type? Find(string name) =>
        clientType.Assembly.GetType($"{clientType.Namespace}.Model.{name}") is { } type && type.IsSubclassOf(root) ? type : null;
}
