namespace Cake.Frosting.Internal;

/// <summary>An attribute that ties a task to another one.</summary>
internal interface ITaskDependency
{
    Type Task { get; }
}
