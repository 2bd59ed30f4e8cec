using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>Approval rule templates, and the repositories that they are associated with, by the repositories' ids: they may be renamed.</summary>
public sealed class ApprovalRuleTemplateStore(StateStore store, RepositoryStore repositories)
{
    private const int MostOfRepository = 25;
    private readonly Collection<ApprovalRuleTemplate> templates = store.Collection<ApprovalRuleTemplate>("codecommit.rule-templates");
    private readonly Collection<Association> associations = store.Collection<Association>("codecommit.rule-template-associations");

    /// <exception cref="AwsException">ApprovalRuleTemplateDoesNotExistException.</exception>
    public ApprovalRuleTemplate Get(Scope scope, string name) => templates.Get(scope, name, () => CodeCommitErrors.ApprovalRuleTemplateDoesNotExist(name));

    public IReadOnlyList<ApprovalRuleTemplate> List(Scope scope) => templates.List(scope);

    public ApprovalRuleTemplate Put(Scope scope, ApprovalRuleTemplate template)
    {
        templates.Put(scope, template.ApprovalRuleTemplateName, template);
        return template;
    }

    /// <exception cref="AwsException">ApprovalRuleTemplateNameAlreadyExistsException.</exception>
    public ApprovalRuleTemplate Add(Scope scope, ApprovalRuleTemplate template) => templates.Add(scope, template.ApprovalRuleTemplateName, template)
        ? template
        : throw CodeCommitErrors.ApprovalRuleTemplateNameAlreadyExists(template.ApprovalRuleTemplateName);

    /// <summary>Forgets a template; rules that were made from it stay. Null when it was not there.</summary>
    public ApprovalRuleTemplate? Remove(Scope scope, string name)
    {
        if (templates.Find(scope, name) is not { } template)
            return null;
        templates.Remove(scope, name);
        foreach (var association in associations.List(scope).Where(each => each.TemplateId == template.ApprovalRuleTemplateId))
            associations.Remove(scope, Key(association));
        return template;
    }

    /// <summary>Gives a template another name; what it is associated with stays.</summary>
    public ApprovalRuleTemplate Rename(Scope scope, ApprovalRuleTemplate template, string name)
    {
        var renamed = Add(scope, template with { ApprovalRuleTemplateName = name });
        templates.Remove(scope, template.ApprovalRuleTemplateName);
        return renamed;
    }

    /// <exception cref="AwsException">RepositoryDoesNotExist- or MaximumRuleTemplatesAssociatedWithRepositoryException.</exception>
    public void Associate(Scope scope, ApprovalRuleTemplate template, string repositoryName)
    {
        var repository = repositories.Get(scope, repositoryName);
        if (Of(scope, repository).Count(each => each != template) >= MostOfRepository)
            throw new AwsException("MaximumRuleTemplatesAssociatedWithRepositoryException", $"At most {MostOfRepository} approval rule templates can be associated with {repositoryName}");
        var association = new Association(repository.Id, template.ApprovalRuleTemplateId);
        associations.Put(scope, Key(association), association);
    }

    /// <exception cref="AwsException">RepositoryDoesNotExistException.</exception>
    public void Disassociate(Scope scope, ApprovalRuleTemplate template, string repositoryName) =>
        associations.Remove(scope, Key(new(repositories.Get(scope, repositoryName).Id, template.ApprovalRuleTemplateId)));

    /// <summary>The templates of a repository, by name.</summary>
    public IReadOnlyList<ApprovalRuleTemplate> Of(Scope scope, RepositoryRecord repository)
    {
        var ids = associations.List(scope, repository.Id + "/").Select(each => each.TemplateId).ToHashSet();
        return [.. List(scope).Where(template => ids.Contains(template.ApprovalRuleTemplateId))];
    }

    /// <summary>The repositories of a template, by name.</summary>
    public IReadOnlyList<string> RepositoriesOf(Scope scope, ApprovalRuleTemplate template)
    {
        var ids = associations.List(scope).Where(each => each.TemplateId == template.ApprovalRuleTemplateId).Select(each => each.RepositoryId).ToHashSet();
        return [.. repositories.List(scope).Where(repository => ids.Contains(repository.Id)).Select(repository => repository.Name)];
    }

    private static string Key(Association association) => $"{association.RepositoryId}/{association.TemplateId}";

    private sealed record Association(string RepositoryId, string TemplateId);
}
