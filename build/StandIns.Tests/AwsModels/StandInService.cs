using System.Reflection;
using Amazon.Runtime;

namespace StandIns.Tests.AwsModels;

/// <summary>A service's client and the model that it is held against.</summary>
public sealed class StandInService(string modelName, Type client)
{
    public string ModelName { get; } = modelName;

    public ApiModel Model { get; } = ApiModel.Load(modelName);

    public Type Client { get; } = client;

    /// <summary>The client's interface.</summary>
    public Type Interface { get; } = client.GetInterfaces()
        .Single(each => each.Namespace == client.Namespace && each.Name == "I" + client.Name[..^"Client".Length]);

    /// <summary>The operations, as methods that take a request object.</summary>
    public IReadOnlyList<MethodInfo> Operations => [.. Interface.GetMethods().Where(method =>
        method.ReturnType.IsGenericType && method.GetParameters() is [var first, _] && typeof(AmazonWebServiceRequest).IsAssignableFrom(first.ParameterType))];

    public static string NameOf(MethodInfo operation) => operation.Name[..^"Async".Length];

    public static Type RequestOf(MethodInfo operation) => operation.GetParameters()[0].ParameterType;

    public static Type ResponseOf(MethodInfo operation) => operation.ReturnType.GetGenericArguments()[0];

    public Type? TypeNamed(string name) => Client.Assembly.GetType($"{Client.Namespace}.{name}");

    public ClientConfig Config(string serviceUrl)
    {
        var config = (ClientConfig)Activator.CreateInstance(TypeNamed(Client.Name[..^"Client".Length] + "Config")!)!;
        config.ServiceURL = serviceUrl;
        config.AuthenticationRegion = "eu-west-1";
        return config;
    }

    public object Connect(ClientConfig config) => Activator.CreateInstance(Client, new BasicAWSCredentials("AKIDEXAMPLE", "secret"), config)!;

    public override string ToString() => Client.Namespace!;
}
