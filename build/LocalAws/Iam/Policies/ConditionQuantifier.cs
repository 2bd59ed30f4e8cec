namespace LocalAws.Iam.Policies;

/// <summary>How a condition reads a context key that has several values.</summary>
public enum ConditionQuantifier
{
    /// <summary>The key has one value.</summary>
    None,

    /// <summary>Every value of the request must match; none is fine.</summary>
    ForAllValues,

    /// <summary>At least one value of the request must match.</summary>
    ForAnyValue,
}
