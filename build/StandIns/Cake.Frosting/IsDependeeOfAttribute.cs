using Cake.Frosting.Internal;

namespace Cake.Frosting;

/// <summary>Another task runs after this one.</summary>
/// <param name="type">Type of the task that runs later.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class IsDependeeOfAttribute(Type type) : Attribute, ITaskDependency
{
    /// <summary>Type of the task that runs later.</summary>
    public Type Task { get; } = type;
}
