using System.Text.RegularExpressions;

namespace LocalAws.Logs.Insights;

/// <summary>A command of a query; commands follow each other behind pipes.</summary>
internal abstract record QueryCommand
{
    /// <summary>A value, and the name of its column: its alias, the field's name, or the expression as it was written.</summary>
    public sealed record Item(Expression Expression, string Name)
    {
        public bool IsPlainField => Expression is Expression.Field plain && plain.Name == Name;
    }

    /// <summary>What is ordered by, and whether from the last to the first.</summary>
    public sealed record Key(Item Item, bool IsDescending);

    /// <summary>Makes fields, and shows them.</summary>
    public sealed record Fields(IReadOnlyList<Item> Items) : QueryCommand;

    /// <summary>Shows these fields and no others.</summary>
    public sealed record Display(IReadOnlyList<Item> Items) : QueryCommand;

    /// <summary>Lets rows pass for which the condition holds.</summary>
    public sealed record Filter(Expression Condition) : QueryCommand;

    /// <summary>Makes fields of the groups of a pattern.</summary>
    public sealed record Parse(Expression Source, Regex Pattern, IReadOnlyList<(int Group, string Name)> Names) : QueryCommand;

    /// <summary>Makes one row of each group.</summary>
    public sealed record Stats(IReadOnlyList<Item> Results, IReadOnlyList<Item> By, IReadOnlyList<Expression.Aggregate> Aggregates) : QueryCommand;

    /// <summary>Orders rows.</summary>
    public sealed record Sort(IReadOnlyList<Key> Keys) : QueryCommand;

    /// <summary>Lets the first rows pass.</summary>
    public sealed record Limit(int Count) : QueryCommand;

    /// <summary>Lets the first row of each combination of values pass, and all that lack one.</summary>
    public sealed record Dedup(IReadOnlyList<Item> Items) : QueryCommand;
}
