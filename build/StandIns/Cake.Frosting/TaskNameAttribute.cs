namespace Cake.Frosting;

/// <summary>Names a task on the command line; without it the class's name is used.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TaskNameAttribute(string name) : Attribute
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;
}
