using Cake.Frosting.Internal;

namespace Cake.Frosting;

/// <summary>The task runs after another one.</summary>
/// <param name="type">Type of the task that runs first.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class IsDependentOnAttribute(Type type) : Attribute, ITaskDependency
{
    /// <summary>Type of the task that runs first.</summary>
    public Type Task { get; } = type;
}
