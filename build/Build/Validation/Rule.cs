namespace Build.Validation;

/// <summary>Something that must hold of a project before it goes to AWS. Rules read what is loaded and change nothing.</summary>
public abstract class Rule
{
    /// <summary>Short name, shown with each finding.</summary>
    public abstract string Id { get; }

    /// <summary>Every place where the rule is broken.</summary>
    public abstract IEnumerable<Finding> Check(Project project);

    /// <summary>A finding that fails the run.</summary>
    protected Finding Error(Place place, string found, string allowed, string fix) => new(Id, Severity.Error, place, found, allowed, fix);

    /// <summary>A finding that is only shown.</summary>
    protected Finding Warning(Place place, string found, string allowed, string fix) => new(Id, Severity.Warning, place, found, allowed, fix);
}
