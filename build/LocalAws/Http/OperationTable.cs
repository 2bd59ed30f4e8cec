using Microsoft.Extensions.DependencyInjection;

namespace LocalAws.Http;

/// <summary>The operations that a service implements, each named as AWS names it.</summary>
public sealed class OperationTable
{
    private readonly Dictionary<string, Type> types = new(StringComparer.Ordinal);

    /// <summary>Names of the operations, sorted.</summary>
    public IEnumerable<string> Names => types.Keys.Order(StringComparer.Ordinal);

    /// <summary>Classes of the operations.</summary>
    public IEnumerable<Type> Types => types.Values;

    /// <summary>Adds the operation that has the name of its class.</summary>
    public OperationTable Add<TOperation>() where TOperation : class, IOperation
    {
        types.Add(typeof(TOperation).Name, typeof(TOperation));
        return this;
    }

    /// <summary>The operation of that name, or null when the service does not implement it.</summary>
    public IOperation? Find(string name, IServiceProvider services) =>
        types.TryGetValue(name, out var type) ? (IOperation)services.GetRequiredService(type) : null;
}
